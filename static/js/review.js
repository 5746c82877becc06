// The review desk without a mouse, and the evidence of the question one looks at.
const desk = document.querySelector("[data-desk]");

if (desk) {
  const cards = [...desk.querySelectorAll("[data-card]")];
  const light = (card) => {
    for (const lit of desk.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (!card) return;
    const marks = [...desk.querySelectorAll(`[data-with~="${card.dataset.card}"]`)];
    for (const mark of marks) mark.classList.add("lit");
    const box = desk.querySelector("[data-evidence]");
    if (!marks.length || box.scrollHeight <= box.clientHeight) return;
    const above = marks[0].getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (above < 0 || above > box.clientHeight - 80) box.scrollTop += above - box.clientHeight / 3;
  };
  const cardAt = (target) => (target instanceof Element ? target.closest("[data-card]") : null);
  let current = cards.find((card) => `#${card.id}` === location.hash) || null;
  light(current);

  const look = (event) => {
    const card = cardAt(event.target);
    if (card && card !== current) light((current = card));
  };
  desk.addEventListener("pointerover", look);
  desk.addEventListener("focusin", look);

  for (const hint of document.querySelectorAll("[data-keys]")) hint.hidden = false; // without this script no key works
  // A key that can do nothing here says so, at the question and to a screen reader.
  const told = document.createElement("p");
  told.className = "small card-told";
  told.setAttribute("role", "status");
  const tell = (card, text) => {
    if (told.parentNode !== card) card.append(told);
    told.textContent = "";
    requestAnimationFrame(() => (told.textContent = text)); // said again where the key is pressed twice
  };
  const refused = { evidence: "noEvidence", swap: "noSwap" };

  const keys = { k: "keep", d: "drop", s: "swap", e: "edit", a: "evidence" };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && event.target.closest("[data-card]")) {
      const next = cards[cards.indexOf(current) + step];
      if (next) {
        next.focus();
        next.scrollIntoView({ block: "nearest" });
        event.preventDefault();
      }
    } else if (keys[event.key] && event.target.closest("[data-card]")) {
      const name = keys[event.key];
      const action = current && current.querySelector(`[data-action="${name}"]`);
      if (action) action.click();
      else if (current && current.dataset[refused[name]]) tell(current, current.dataset[refused[name]]);
    }
  });
}

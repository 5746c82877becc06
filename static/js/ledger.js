// Hovering or focusing a mark lights its partners in the article and its row in the ledger, and the other way round.
const scope = document.querySelector("[data-ledger]");

if (scope) {
  const byId = new Map();
  for (const element of scope.querySelectorAll("[data-with]")) {
    for (const id of element.dataset.with.split(" ")) {
      if (!byId.has(id)) byId.set(id, []);
      byId.get(id).push(element);
    }
  }

  const light = (from) => {
    for (const lit of scope.querySelectorAll(".lit")) lit.classList.remove("lit");
    const ids = from ? from.dataset.with.split(" ") : [];
    for (const id of ids) for (const element of byId.get(id)) element.classList.add("lit");
    // The row comes into view inside its own box; the page itself stays where it is.
    const row = from && !from.closest("[data-rows]") && scope.querySelector(`[data-rows] [data-with~="${ids[0]}"]`);
    const box = row && row.closest("[data-rows]");
    if (box && box.scrollHeight > box.clientHeight) {
      const above = row.getBoundingClientRect().top - box.getBoundingClientRect().top;
      if (above < 0 || above > box.clientHeight - 60) box.scrollTop += above - box.clientHeight / 3;
    }
  };

  const markAt = (target) => (target instanceof Element ? target.closest("[data-with]") : null);
  scope.addEventListener("pointerover", (event) => light(markAt(event.target)));
  scope.addEventListener("pointerleave", () => light(null));
  scope.addEventListener("focusin", (event) => light(markAt(event.target)));
  scope.addEventListener("focusout", () => light(null));
}

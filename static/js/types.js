// Ticks all types of question, the usual ones or none at once, and says beside the heading how many are ticked.
for (const list of document.querySelectorAll("[data-types]")) {
  const boxes = [...list.querySelectorAll("input[name=types]")];
  const told = list.closest("details")?.querySelector("summary .quiet");
  if (!boxes.length || !told) continue;

  const usual = boxes.filter((box) => "usual" in box.dataset);
  const tell = () => {
    const ticked = boxes.filter((box) => box.checked);
    // as on the server: where none is ticked, the usual ones are used
    const asUsual = !ticked.length || (ticked.length === usual.length && usual.every((box) => box.checked));
    told.textContent = asUsual ? `the usual ${usual.length}` : `${ticked.length} of ${boxes.length}`;
  };
  const row = document.createElement("p");
  row.className = "row";
  for (const [words, chosen] of [["Tick the usual", usual], ["Tick all", boxes], ["Tick none", []]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-quiet button-small";
    button.textContent = words;
    button.addEventListener("click", () => {
      for (const box of boxes) box.checked = chosen.includes(box);
      tell();
    });
    row.append(button);
  }
  list.prepend(row);
  list.addEventListener("change", tell);
}

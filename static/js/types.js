// Ticks all types of question or none at once, and says beside the heading how many are ticked.
for (const list of document.querySelectorAll(".types .types-list")) {
  const boxes = [...list.querySelectorAll("input[name=types]")];
  const told = list.closest("details")?.querySelector("summary .quiet");
  if (!boxes.length || !told) continue;

  const tell = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    // as on the server: where none is ticked, all are used
    told.textContent = ticked % boxes.length ? `${ticked} of ${boxes.length}` : `all ${boxes.length}`;
  };
  const row = document.createElement("p");
  row.className = "row";
  for (const [words, checked] of [["Tick all", true], ["Tick none", false]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-quiet button-small";
    button.textContent = words;
    button.addEventListener("click", () => {
      for (const box of boxes) box.checked = checked;
      tell();
    });
    row.append(button);
  }
  list.before(row);
  list.addEventListener("change", tell);
}

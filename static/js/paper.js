// A PDF takes a moment: the button says so until the file has come.
for (const form of document.querySelectorAll("form[data-prepares]")) {
  const button = form.querySelector("button");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.getAttribute("aria-disabled") === "true") return;
    const said = button.textContent;
    const there = `${form.action}?${new URLSearchParams(new FormData(form))}`;
    button.setAttribute("aria-disabled", "true");
    button.textContent = "Setting the pages …";
    try {
      const answer = await fetch(there);
      if (!answer.ok) return location.assign(there); // the server's page says what is wrong
      const file = URL.createObjectURL(await answer.blob());
      const save = document.createElement("a");
      save.href = file;
      save.download = form.dataset.prepares;
      save.click();
      setTimeout(() => URL.revokeObjectURL(file), 60000);
    } catch {
      location.assign(there);
    } finally {
      button.removeAttribute("aria-disabled");
      button.textContent = said;
    }
  });
}

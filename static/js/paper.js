// A PDF takes a moment: the link says so until the file has come.
for (const link of document.querySelectorAll("[data-prepares]")) {
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    if (link.getAttribute("aria-disabled") === "true") return;
    const said = link.textContent;
    link.setAttribute("aria-disabled", "true");
    link.textContent = "Setting the pages …";
    try {
      const answer = await fetch(link.href);
      if (!answer.ok) return location.assign(link.href); // the server's page says what is wrong
      const file = URL.createObjectURL(await answer.blob());
      const save = document.createElement("a");
      save.href = file;
      save.download = link.dataset.prepares;
      save.click();
      setTimeout(() => URL.revokeObjectURL(file), 60000);
    } catch {
      location.assign(link.href);
    } finally {
      link.removeAttribute("aria-disabled");
      link.textContent = said;
    }
  });
}

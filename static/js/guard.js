// What was typed into a form and not saved is not lost by a click on a link: the browser asks first.
for (const form of document.querySelectorAll("form[data-guard]")) {
  let unsaved = "unsaved" in form.dataset; // the server has sent back what it could not save
  let leaving = false;
  form.addEventListener("input", () => (unsaved = true));
  form.addEventListener("submit", () => (leaving = true));
  for (const link of document.querySelectorAll("[data-discard]")) link.addEventListener("click", () => (leaving = true));
  addEventListener("beforeunload", (event) => {
    if (unsaved && !leaving) event.preventDefault();
  });
  addEventListener("pageshow", () => (leaving = false));
}

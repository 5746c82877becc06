// A page that proves that everything has arrived in; a browser that keeps none of the answers out.

try {
  localStorage.removeItem(`quizgen:${document.querySelector("[data-handed-in]").dataset.handedIn}`);
} catch {
  // Storage that is refused holds nothing.
}

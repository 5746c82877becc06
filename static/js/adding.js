// Ticking a sentence proposes what was said, as long as nobody has typed anything else.
const form = document.querySelector("[data-adding]");

if (form) {
  const said = form.querySelector("textarea");
  let proposed = "";
  const proposal = () => {
    const chosen = [...form.querySelectorAll("[data-said]:checked")];
    return chosen.length === 1 ? chosen[0].dataset.said : "";
  };
  const offered = proposal();
  if (offered && said.value === offered) proposed = offered;
  form.addEventListener("change", (event) => {
    if (!event.target.matches("[data-said]")) return;
    const next = proposal();
    if (next && (said.value.trim() === "" || said.value === proposed)) said.value = proposed = next;
  });
}

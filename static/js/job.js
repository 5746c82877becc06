// Follows a job: the word for the step, the bar, and the page that comes out of it.
const job = document.querySelector("[data-job]");

const show = (state) => {
  job.querySelector("progress").value = state.share;
  job.querySelector("[data-step]").textContent = state.step;
  const items = [...job.querySelectorAll("[data-step-name]")];
  const at = items.findIndex((item) => item.dataset.stepName === state.step);
  items.forEach((item, i) => {
    if (i === at) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
    item.classList.toggle("step-done", i < at);
  });
};

const follow = async (wait) => {
  await new Promise((done) => setTimeout(done, wait));
  try {
    const answer = await fetch(job.dataset.job, { headers: { Accept: "application/json" } });
    if (!answer.ok) return location.reload();
    const state = await answer.json();
    if (state.url) return location.replace(state.url);
    if (state.state === "failed") return location.reload();
    show(state);
    return follow(600);
  } catch {
    return follow(Math.min(wait * 2, 8000)); // the network is away: ask again, less and less often
  }
};

if (job) follow(300);

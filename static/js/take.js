// A form of questions in; every answer on the server out, as soon as it is given and as often as it takes.
//
// An answer is "saved" only when the server has said so. Until then it lies in localStorage, and is sent again after
// 1, 2, 4 ... 30 seconds. Sequence numbers grow for each question; their last three digits are this page's own, so that
// two devices never count alike and a save that came second is noticed and sent again.

const form = document.querySelector("form[data-take]");
const KEY = `quizgen:${form.dataset.take}`;
const OWN = 1 + Math.floor(Math.random() * 998);
const LONGEST = 30_000;
const states = new Map();

// ---------------------------------------------------------------------------------------------- reading the page

const picked = (box) =>
  [...box.querySelectorAll("select")].map((select) => (select.value === "" ? null : Number(select.value)));
const pick = (box, answer) => box.querySelectorAll("select").forEach((select, i) => (select.value = answer?.[i] ?? ""));

const readers = {
  choice: (box) => numberOf(box.querySelector("input:checked")),
  matching: picked,
  ordering: picked,
  true_false_not_stated: (box) =>
    [...box.querySelectorAll(".statement")].map((row) => row.querySelector("input:checked")?.value ?? null),
  numeric: (box) => box.querySelector("input").value,
  short_text: (box) => box.querySelector("input").value,
};

const writers = {
  choice: (box, answer) => box.querySelectorAll("input").forEach((input, i) => (input.checked = i === answer)),
  matching: pick,
  ordering: pick,
  true_false_not_stated: (box, answer) =>
    box.querySelectorAll(".statement").forEach((row, i) =>
      row.querySelectorAll("input").forEach((input) => (input.checked = input.value === answer?.[i]))),
  numeric: (box, answer) => (box.querySelector("input").value = answer ?? ""),
  short_text: (box, answer) => (box.querySelector("input").value = answer ?? ""),
};

const numberOf = (input) => (input ? Number(input.value) : null);
const answerOf = (state) => readers[state.box.dataset.shape](state.box);

/** Two things cannot have one place; a matching may well use a letter twice before it is done. */
const twice = (answer) => answer.find((place, i) => place !== null && answer.indexOf(place) < i) ?? null;

function isComplete(answer, shape) {
  if (shape === "ordering" && twice(answer) !== null) return false;
  if (Array.isArray(answer)) return answer.every((part) => part !== null);
  return answer !== null && String(answer).trim() !== "";
}

// ---------------------------------------------------------------------------------------------- keeping what is unsaved

function keep() {
  const unsaved = {};
  for (const [id, state] of states) if (state.waiting) unsaved[id] = { seq: state.seq, answer: state.answer };
  try {
    if (Object.keys(unsaved).length) localStorage.setItem(KEY, JSON.stringify(unsaved));
    else localStorage.removeItem(KEY);
  } catch {
    // Private windows may refuse storage; the retries go on all the same.
  }
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

// ---------------------------------------------------------------------------------------------- sending

const nextSeq = (seq) => (Math.floor(seq / 1000) + 1) * 1000 + OWN;

function changed(state) {
  const answer = answerOf(state);
  if (JSON.stringify(answer) === JSON.stringify(state.answer)) return;
  Object.assign(state, { answer, seq: nextSeq(state.seq), waiting: true, tries: 0 });
  keep();
  progress();
  tellTwice(state);
  send(state);
}

async function send(state) {
  clearTimeout(state.timer);
  if (state.busy || !state.waiting) return;
  state.busy = true;
  const seq = state.seq;
  if (!state.tries) tell(state, "Saving …", "");
  try {
    const reply = await fetch(form.dataset.save, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": form.elements.csrf_token.value },
      body: JSON.stringify({ question: state.box.dataset.question, seq, answer: state.answer }),
      credentials: "same-origin",
      redirect: "error",
      keepalive: true,
      signal: AbortSignal.timeout(15_000),
    });
    await heard(state, seq, reply);
  } catch {
    later(state);
  } finally {
    state.busy = false;
  }
  if (state.waiting && state.seq !== seq) send(state);
}

async function heard(state, seq, reply) {
  if (reply.ok) {
    const saved = await reply.json();
    if (saved.seq > seq) {
      // Another device has counted further: what was typed here last is still what is meant.
      state.seq = nextSeq(Math.max(saved.seq, state.seq));
    } else if (state.seq === seq) {
      state.waiting = false;
      tell(state, "Saved ✓", "saved-yes");
    }
    keep();
  } else if (reply.status >= 500 || reply.status === 429 || reply.status === 408) {
    later(state);
  } else {
    const problem = await reply.json().catch(() => ({}));
    state.refused = true;
    tell(state, `Not saved. ${problem.error ?? "Reload the page."}`, "saved-no");
    if (reply.status === 409) lead(state); // handed in elsewhere, or by the teacher who closed the quiz
  }
}

function lead(state) {
  const link = document.createElement("a");
  link.href = location.pathname;
  link.textContent = "See what was handed in";
  state.box.querySelector("[data-saved]").append(" ", link);
}

function later(state) {
  const wait = Math.min(1000 * 2 ** state.tries, LONGEST);
  state.tries += 1;
  tell(state, "Not saved yet. We keep trying.", "saved-no");
  state.timer = setTimeout(() => send(state), wait + Math.random() * 500);
}

function tellTwice(state) {
  const line = state.box.querySelector("[data-twice]");
  const place = line ? twice(state.answer) : null;
  const words = place === null ? "Use each place once." : `Two have the same place: ${ordinal(state.box, place)}.`;
  if (line && line.textContent !== words) line.textContent = words;
}

const ordinal = (box, place) => box.querySelector(`option[value="${place}"]`).textContent;

function tell(state, words, look) {
  const line = state.box.querySelector("[data-saved]");
  if (line.textContent !== words) line.textContent = words;
  line.className = `saved ${look}`;
}

// ---------------------------------------------------------------------------------------------- progress

function open() {
  return [...states.values()].filter((state) => !isComplete(answerOf(state), state.box.dataset.shape));
}

function progress() {
  const done = states.size - open().length;
  document.querySelector("[data-progress]").textContent = `${done} of ${states.size} answered`;
  document.querySelector("[data-bar]").value = done;
  const short = document.querySelector("[data-short]");
  if (short) short.textContent = `${done}/${states.size}`;
}

// ---------------------------------------------------------------------------------------------- handing in

function gapIn(box) {
  const select = [...box.querySelectorAll("select")].find((each) => each.value === "");
  const row = [...box.querySelectorAll(".statement")].find((each) => !each.querySelector(":checked"));
  return select ?? (row ?? box).querySelector("input, select");
}

function askFirst(missing) {
  const ask = document.querySelector("[data-ask]");
  const numbers = missing.map((state) => state.number);
  const which = numbers.length > 1 ? `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}` : `${numbers[0]}`;
  ask.querySelector("[data-ask-text]").textContent =
    numbers.length > 1 ? `Questions ${which} are not fully answered.` : `Question ${which} is not fully answered.`;
  ask.querySelector("[data-ask-back]").onclick = () => {
    ask.close();
    show("questions");
    missing[0].box.scrollIntoView({ block: "start" });
    gapIn(missing[0].box).focus({ preventScroll: true });
  };
  ask.querySelector("[data-ask-sure]").onclick = () => {
    ask.close();
    form.elements.sure.value = "1";
    form.requestSubmit();
  };
  ask.showModal();
}

function trouble(words) {
  const line = document.querySelector("[data-trouble]");
  line.textContent = words;
  line.hidden = !words;
}

function handIn(event) {
  const missing = open();
  if (form.dataset.sent) {
    event.preventDefault(); // the second half of a double click
  } else if (navigator.onLine === false) {
    event.preventDefault();
    form.elements.sure.value = "";
    trouble("There is no network. Your answers are kept on this device; hand in when the network is back.");
  } else if (missing.length && !form.elements.sure.value) {
    event.preventDefault();
    askFirst(missing);
  } else {
    form.dataset.sent = "yes";
    document.querySelector("[data-hand-in]").textContent = "Handing in …";
  }
}

// ---------------------------------------------------------------------------------------------- article and questions

const switches = [...document.querySelectorAll("[data-show]")];
const places = new Map();

function show(name) {
  if (!switches.length) return;
  const views = document.querySelector("[data-views]");
  const before = switches.find((link) => link.getAttribute("aria-current"))?.dataset.show;
  if (before) places.set(before, window.scrollY);
  views.classList.add("two-views");
  for (const view of views.querySelectorAll("[data-view]")) view.toggleAttribute("data-away", view.dataset.view !== name);
  for (const link of switches) {
    if (link.dataset.show === name) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  if (before && before !== name) window.scrollTo({ top: places.get(name) ?? 0, behavior: "instant" });
}

// ---------------------------------------------------------------------------------------------- start

const unsaved = kept();
form.querySelectorAll("[data-question]").forEach((box) => {
  const state = { box, number: box.dataset.number, seq: Number(box.dataset.seq), waiting: false, busy: false, tries: 0, timer: 0 };
  states.set(box.dataset.question, state);
  state.answer = answerOf(state);
  tellTwice(state);
  const left = unsaved[box.dataset.question];
  if (left && left.seq > state.seq) {
    writers[box.dataset.shape](box, left.answer);
    changed(state);
  }
  let typing = 0;
  box.addEventListener("input", (event) => {
    clearTimeout(typing);
    typing = setTimeout(() => changed(state), event.target.type === "text" ? 700 : 0);
  });
  box.addEventListener("change", () => changed(state));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input")) {
      event.preventDefault(); // Enter keeps the answer; only the button hands in
      changed(state);
    }
  });
});

keep();
progress();
show(location.hash.startsWith("#question") ? "questions" : "article");
switches.forEach((link) => link.addEventListener("click", (event) => {
  event.preventDefault();
  show(link.dataset.show);
  // as the link itself would: who goes on with Tab, or listens, is in what is shown and not in the bar below it
  document.querySelector(`[data-view="${link.dataset.show}"]`).focus({ preventScroll: true });
}));
form.addEventListener("submit", handIn);
window.addEventListener("online", () => {
  trouble("");
  states.forEach((state) => send(state));
});
window.addEventListener("pageshow", () => delete form.dataset.sent);
window.addEventListener("beforeunload", (event) => {
  if (!form.dataset.sent && [...states.values()].some((state) => state.waiting && !state.refused)) event.preventDefault();
});

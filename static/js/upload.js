// A file that is too large is told before it is sent, so that nothing typed beside it is lost.
for (const field of document.querySelectorAll("input[type=file][data-most]")) {
  field.addEventListener("change", () => {
    const most = Number(field.dataset.most);
    const large = field.files[0] && field.files[0].size > most;
    field.setCustomValidity(large ? `This file is larger than ${most / 1_000_000} MB; choose a smaller one, or paste the text.` : "");
    field.reportValidity();
  });
}

"""What the review page does: gather the answers and save them as a file. Nothing is sent."""

SCRIPT = """
"use strict";
const body = document.body;
const save = document.getElementById("save");
const articles = [...document.querySelectorAll("article")];

function verdictOf(article) {
  const chosen = article.querySelector("input[type=radio]:checked");
  return chosen ? chosen.value : null;
}

function answerOf(article) {
  const note = article.querySelector("textarea").value.trim();
  return {
    post: Number(article.dataset.post),
    fingerprint: article.dataset.fingerprint,
    verdict: verdictOf(article),
    note: note,
  };
}

function complete(article) {
  const verdict = verdictOf(article);
  if (verdict === null) return false;
  return verdict === "approved" || answerOf(article).note !== "";
}

function refresh() {
  let incomplete = false;
  let answered = 0;
  for (const article of articles) {
    const verdict = verdictOf(article);
    const box = article.querySelector("textarea");
    if (box) box.hidden = verdict !== "changes_requested";
    if (verdict !== null) answered += 1;
    if (verdict !== null && !complete(article)) incomplete = true;
  }
  save.disabled = answered === 0 || incomplete;
}

document.addEventListener("input", refresh);
refresh();

save.addEventListener("click", () => {
  const answers = {
    format: body.dataset.format,
    version: Number(body.dataset.version),
    calendar: body.dataset.calendar,
    reviewer: document.getElementById("reviewer").value.trim(),
    answers: articles.filter(complete).map(answerOf),
  };
  const file = new Blob([JSON.stringify(answers, null, 1)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "answers.json";
  link.click();
});
"""

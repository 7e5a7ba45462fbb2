"""How the review page looks: the window's light and dark colours, by the reader's system."""

STYLE = """
:root { color-scheme: light dark; --bg: #FAFAF8; --panel: #FFFFFF; --line: #DEDCD6;
  --text: #1F2328; --muted: #5B626B; --accent: #0F6D6D; --on-accent: #FFFFFF; --warn: #9A4D00; }
@media (prefers-color-scheme: dark) { :root { --bg: #16181B; --panel: #1D2024; --line: #363B42;
  --text: #E8E8E4; --muted: #A2A9B2; --accent: #4FC3BE; --on-accent: #0B1F1F; --warn: #F0A35E; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 24px 16px 120px; background: var(--bg);
  color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 24px; margin: 0 0 4px; } h2 { font-size: 15px; margin: 32px 0 8px; }
header p, .channels, figcaption { color: var(--muted); font-size: 13px; margin: 0 0 8px; }
article { background: var(--panel); border: 1px solid var(--line); border-radius: 10px;
  padding: 16px; margin-bottom: 12px; }
.when { display: flex; justify-content: space-between; margin: 0 0 8px;
  font-variant-numeric: tabular-nums; }
.state { font-size: 13px; color: var(--muted); } .needs_approval { color: var(--warn); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 12px; }
.text + .text { border-top: 1px solid var(--line); padding-top: 12px; }
figure { margin: 0 0 12px; } img { max-width: 100%; border-radius: 6px; display: block; }
.findings { color: var(--warn); font-size: 13px; margin: 0 0 12px; padding-inline-start: 20px; }
.said { border-inline-start: 3px solid var(--line); padding-inline-start: 8px; margin: 0 0 12px; }
form { display: flex; flex-wrap: wrap; gap: 8px 16px; border-top: 1px solid var(--line);
  padding-top: 12px; }
form label { min-height: 28px; } input[type=radio], button { accent-color: var(--accent); }
textarea { flex: 1 0 100%; min-height: 72px; font: inherit; padding: 8px; border-radius: 6px;
  border: 1px solid var(--line); background: var(--bg); color: inherit; }
textarea[hidden] { display: none; }
footer { position: fixed; inset: auto 0 0 0; background: var(--panel); padding: 12px 16px;
  border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 8px 16px;
  justify-content: center; align-items: center; }
footer p { flex: 1 0 100%; text-align: center; margin: 0; font-size: 13px; color: var(--muted); }
footer input { font: inherit; padding: 6px 8px; border-radius: 6px; border: 1px solid var(--line);
  background: var(--bg); color: inherit; }
button { font: 600 15px system-ui, sans-serif; padding: 8px 16px; border: 0; border-radius: 6px;
  background: var(--accent); color: var(--on-accent); }
button:disabled { opacity: .45; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media print { footer, form { display: none; } }
"""

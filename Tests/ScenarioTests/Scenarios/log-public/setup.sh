. "$(dirname "$0")/../../story.sh"
begin
# For the public, internal records are not there, and of others nothing internal is told.
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30"
action b.yaml A2 "status: planned" "end: 2026-06-30" "visibility: internal" "formerly: S2"
action c.yaml A3 "status: planned" "end: 2026-06-30" "visibility: internal"
land 2026-01-10 "Alku"
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30" "internal-note: Salaista"
land 2026-02-10 "Vain sisäistä"
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30" "internal-note: Salaista" \
  "depends-on: [A2, A3]"
land 2026-03-10 "Riippuvuudet"
git switch --quiet --create aihe
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-08-31" "internal-note: Yhä salaista" \
  "depends-on: [A2, A3, A4]" "updates: {2026-04-10: {text: Siirtyi, reason: Toimittaja}}"
as Aino land 2026-04-10 "Siirto"
git switch --quiet main
at 2026-05-10 git merge --quiet --no-ff -m "Yhdistä" aihe
# What was internal once and is public now begins where it was opened.
action c.yaml A3 "status: planned" "end: 2026-09-30" "visibility: public"
land 2026-06-10 "Julkaistaan"

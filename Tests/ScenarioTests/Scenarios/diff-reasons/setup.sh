. "$(dirname "$0")/../../story.sh"
begin
# Why an end moved: the record's own note, else the trailer of the commit that brought it in.
a() { action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: $@"; }
b() { action b.yaml B1 "status: in-progress" "responsible: it" "goals: T1" "end: $1"; }
a 2026-06-30
b 2026-06-30
land 2026-01-10 "Alku"
git tag alku
a 2026-07-31
land 2026-02-10 "Siirto" "Syy: toimittaja myöhästyi"
git tag siirto
b 2026-07-31
land 2026-02-20 "Ilman syytä"
git switch --quiet --create topic
b 2026-09-30
land 2026-03-10 "Siirto haarassa" "Orsak: finansieringen dröjer"
b 2026-09-30
action c.yaml C1 "status: planned" "responsible: it" "goals: T1" "end: 2027"
land 2026-03-11 "Muuta"
git switch --quiet main
at 2026-03-20 git merge --quiet --no-ff --no-edit topic
a 2026-08-31 "updates: {2026-04-10: {text: Siirtyy, reason: avainhenkilö vaihtui}}"
land 2026-04-10 "Siirto" "Reason: tämä ei ratkaise"
a 2026-10-31 "updates: {2026-04-10: {text: Siirtyy, reason: avainhenkilö vaihtui}}"

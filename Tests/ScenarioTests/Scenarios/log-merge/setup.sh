. "$(dirname "$0")/../../story.sh"
begin
# A merge lands the changes of two people; each change knows its own commit.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git switch --quiet --create topic
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30"
action c.yaml C1 "status: planned" "responsible: it" "goals: T1" "end: 2026-10-31"
as Aino land 2026-01-25 "Siirto" "Syy: toimittaja myöhästyi"
action c.yaml C1 "status: planned" "responsible: it" "goals: T1" "end: 2026-11-30"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30" "description: Kuvaus"
as Eero land 2026-01-28 "Kuvaus"
git switch --quiet main
action b.yaml B1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12"
land 2026-01-30 "Toinen toimenpide"
at 2026-02-02 git merge --quiet --no-ff -m "Yhdistä" topic

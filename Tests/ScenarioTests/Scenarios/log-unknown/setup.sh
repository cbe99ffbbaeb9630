. "$(dirname "$0")/../../story.sh"
begin
# No version has the id; the nearest that one ever had is offered.
action a.yaml A12 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git rm --quiet a.yaml
action b.yaml B77 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-02-10 "Pois"

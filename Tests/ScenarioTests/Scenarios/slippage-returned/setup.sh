. "$(dirname "$0")/../../story.sh"
begin
# Deleted, and later back with another end: one record, net slip.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
action b.yaml B1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12"
land 2026-01-10 "Alku"
git rm --quiet a.yaml
land 2026-02-10 "Pois"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-03-10 "Takaisin"

. "$(dirname "$0")/../../story.sh"
begin
# What the base branch did after the two parted is no change of this branch.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
action b.yaml B1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git switch --quiet --create topic
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12-31"
land 2026-02-10 "Siirto haarassa"
git switch --quiet main
action b.yaml B1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12-31"
land 2026-02-11 "Siirto päähaarassa"
git switch --quiet topic

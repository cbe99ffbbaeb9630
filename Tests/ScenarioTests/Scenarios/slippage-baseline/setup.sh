. "$(dirname "$0")/../../story.sh"
begin
# Against a tag, the first plan and a commit; a record that the baseline lacks was added since.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-02-16 "Hyväksytty"
git tag hyvaksytty
printf 'format: 1\nbaselines:\n  hyvaksytty-2026: {ref: hyvaksytty, kind: current}\n' > tiekartta.yaml
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30"
action b.yaml B1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12-31"
land 2026-03-10 "Siirto"

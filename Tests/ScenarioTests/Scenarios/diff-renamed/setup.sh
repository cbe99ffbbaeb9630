. "$(dirname "$0")/../../story.sh"
begin
# A declared rename is one change; what only refers to the record follows it.
action a.yaml D14 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
action b.yaml B1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12" "depends-on: D14"
action c.yaml C1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12" "depends-on: [D14, B1]"
land 2026-01-10 "Alku"
git rm --quiet --cached a.yaml && rm a.yaml
action x/y.yaml A14 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30" "formerly: D14"
action b.yaml B1 "depends-on: A14" "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12"
action c.yaml C1 "depends-on: [B1, A14]" "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12"
land 2026-02-10 "Uusi tunnus"

. "$(dirname "$0")/../../story.sh"
begin
# What a record said before it was away, it has said since then.
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git rm --quiet a.yaml
land 2026-02-10 "Pois"
action b.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-07-31"
as Aino land 2026-03-10 "Takaisin"

. "$(dirname "$0")/../../story.sh"
begin
# A record that came back under another id without saying so.
action a.yaml D14 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git rm --quiet --cached a.yaml && rm a.yaml
action b.yaml A14 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08-31" "formerly: D1"
land 2026-02-10 "Uusi tunnus"

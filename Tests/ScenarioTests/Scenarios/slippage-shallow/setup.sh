. "$(dirname "$0")/../../story.sh"
begin
# A clone without its older history is refused, with the command that mends it.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-02-10 "Siirto"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08-31"
land 2026-03-10 "Toinen siirto"
git clone --quiet --depth 2 "file://$PWD" klooni

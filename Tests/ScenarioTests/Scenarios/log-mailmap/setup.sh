. "$(dirname "$0")/../../story.sh"
begin
# The person of two addresses is one, as .mailmap says.
printf 'Aino Aalto <aino.aalto@kuusilampi.example> <aino@kuusilampi.example>\n' > .mailmap
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30"
as Aino land 2026-01-10 "Alku"
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-07-31"
as Eero land 2026-02-10 "Siirto"
git clone --quiet --bare . bare.git

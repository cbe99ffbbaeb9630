. "$(dirname "$0")/../../story.sh"
begin
# A version that is to be looked past sets nothing, unless nobody else ever set the field.
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: planned" "responsible: tietohallinto" "goals: T1" "end: 2026-06-30" "priority: high"
as Eero land 2026-02-10 "Tunnukset uusiksi"
printf '# joukkomuutokset\n\n%s # tunnukset\nabc123\n' "$(git rev-parse HEAD)" > .git-blame-ignore-revs
land 2026-02-11 "Ohitettavat"

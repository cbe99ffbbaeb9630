. "$(dirname "$0")/../../story.sh"
begin
# A file that YAML cannot make out takes no record away.
action a.yaml A1 "status: planned" "end: 2026-06-30"
land 2026-01-10 "Alku"
printf 'actions:\n  A1:\n    title: "Asiointi\n    end: 2026-06-30\n' > a.yaml
action b.yaml B1 "status: planned" "end: 2026-07-31"

. "$(dirname "$0")/../../story.sh"
begin
# Another order, other quotes, flow style and comments: nothing moved.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
printf '# siistitty\r\nactions: {A1: {end: "2026-06-30", goals: [T1], responsible: it, status: in-progress, title: Asiointi}}\r\n' > a.yaml
land 2026-02-10 "Siistitään"

. "$(dirname "$0")/../../story.sh"
# A1 does not say when it was completed: the day of the version counts, also against the deadline.
begin
common=("responsible: it" "goals: T1" "end: 2026-12" "requirements: [{requirement: r1, deadline: d1}]")
printf 'requirements: {r1: {title: Laki, kind: act, deadlines: {d1: {date: 2026-06-15}}}}\n' > r.yaml
action 1.yaml A1 "status: planned" "${common[@]}"
action 2.yaml A2 "status: planned" "${common[@]}"
land 2026-01-10 "Alku"
action 1.yaml A1 "status: done" "${common[@]}"
land 2026-08-10 "Valmis"

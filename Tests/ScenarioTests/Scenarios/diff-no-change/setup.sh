. "$(dirname "$0")/../../story.sh"
begin
# Moved, reordered, requoted and commented: nothing changed.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: [T1, T2]" "end: 2026-06-30"
land 2026-01-10 "Alku"
git rm --quiet a.yaml
printf 'actions:\n  # sama\n  "A1":\n    end: 30.6.2026\n    goals: [ "T2", T1 ]\n    responsible: "it"\n    status: in-progress\n    title: {fi: Asiointi}\n' > b.yaml
land 2026-02-10 "Muotoilu"

. "$(dirname "$0")/../../story.sh"
begin
# What each field has, and since when; a new form of the file sets nothing.
action a.yaml A1 "status: planned" "responsible: it" "goals: [T1, T2]" "end: 2026-06-30" "milestones: {m1: {title: Alku, date: 2026-03}, m2: {title: Loppu, date: 2026-06}}"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: [T2, T3]" "end: 2026-07-31" "milestones: {m1: {title: Alku, date: 2026-04}, m2: {title: Loppu, date: 2026-06}}" "depends-on: [{action: B1, lag: 5d}]" "updates:" "  2026-02-10: {text: Siirtyi, reason: toimittaja myöhästyi}"
as Aino land 2026-02-10 "Siirto"
action a.yaml A1 "end: 31.7.2026" "status: in-progress" "responsible: \"it\"" "goals:" "  - T3" "  - T2" "milestones:" "  m2: {title: Loppu, date: 2026-06}" "  m1: {title: Alku, date: 2026-04}" "depends-on: [{action: B1, lag: 5d}]" "updates:" "  2026-02-10: {text: Siirtyi, reason: toimittaja myöhästyi}"
as Eero land 2026-03-10 "Muotoilu"

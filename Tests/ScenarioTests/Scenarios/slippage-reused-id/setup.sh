. "$(dirname "$0")/../../story.sh"
begin
# A1 goes on as D1, and the line that says so is tidied away when another action comes under A1.
work="status: in-progress"
action a.yaml A1 "$work" "responsible: it" "goals: T1" "end: 2026-03-30"
land 2026-01-10 "Alku"
git tag alku
action a.yaml B1 "$work" "responsible: it" "goals: T1" "end: 2026-04-30" "formerly: A1"
land 2026-02-10 "Uusi tunnus"
action a.yaml D1 "$work" "responsible: it" "goals: T1" "end: 2026-05-31" "formerly: B1"
land 2026-03-10 "Vielä uusi tunnus"
action a.yaml D1 "$work" "responsible: it" "goals: T1" "end: 2026-05-31"
action b.yaml A1 "$work" "responsible: it" "goals: T1" "end: 2026-12-31" "description: Varaukset"
land 2026-05-10 "Siivotaan, ja uusi toimenpide"
action b.yaml A1 "$work" "responsible: it" "goals: T1" "end: 2027-01-31" "description: Varaukset"
land 2026-06-10 "Varaukset siirtyvät"

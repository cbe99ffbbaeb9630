. "$(dirname "$0")/../../story.sh"
begin
# The record's own note, a trailer, a note given later, and no reason at all.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31" "updates:" "  2026-02-10: {text: Siirtyi, reason: toimittaja myöhästyi}"
land 2026-02-10 "Siirto" "Syy: tämä ei ratkaise"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08-31" "updates:" "  2026-02-10: {text: Siirtyi, reason: toimittaja myöhästyi}"
land 2026-03-10 "Siirto" "Selitys." "Orsak: finansieringen dröjer
Signed-off-by: Digi <digi@kuusilampi.example>"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30" "updates:" "  2026-02-10: {text: Siirtyi, reason: toimittaja myöhästyi}"
land 2026-04-10 "Siirto" "Reason: on vain leipätekstissä

ja jatkuu tässä."
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30" "updates:" "  2026-02-10: {text: Siirtyi, reason: toimittaja myöhästyi}" "  2026-04-20: {text: Selvisi, reason: avainhenkilö vaihtui}"
land 2026-04-20 "Selitys"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-10-31" "updates:" "  2026-02-10: {text: Siirtyi, reason: toimittaja myöhästyi}" "  2026-04-20: {text: Selvisi, reason: avainhenkilö vaihtui}"
land 2026-05-10 "Siirto"

. "$(dirname "$0")/../../story.sh"
begin
# Only what touches a field, what is below it, or the whole that holds it.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30" "milestones: {m1: {date: 2026-03}}"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31" "milestones: {m1: {date: 2026-04}, m2: {date: 2026-05, title: Koulutus}}"
land 2026-02-10 "Siirto"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31" "milestones: {m2: {date: 2026-05, title: Koulutukset}}"
land 2026-03-10 "Virstanpylväs pois"

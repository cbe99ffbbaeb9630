. "$(dirname "$0")/../../story.sh"
# A reason belongs to the move that it came with: A1's explains a milestone, and its end moved
# later without one; A2's end moved with one, and a later note explains something else.
begin
common=("status: in-progress" "responsible: it" "goals: T1")
action a.yaml A1 "${common[@]}" "end: 2026-06-30" "milestones: {m1: {title: Sopimus, date: 2026-04-30}}"
action b.yaml A2 "${common[@]}" "end: 2026-06-30"
land 2026-01-10 "Alku"
git tag alku
action a.yaml A1 "${common[@]}" "end: 2026-06-30" "milestones: {m1: {title: Sopimus, date: 2026-05-31}}" \
  "updates: {2026-04-20: {text: Sopimus viipyy, by: it, reason: Toimittaja vastasi myöhään}}"
action b.yaml A2 "${common[@]}" "end: 2026-08-31" \
  "updates: {2026-04-20: {text: Loppu siirtyy, by: it, reason: Testaus kesti}}"
land 2026-04-20 "Huhtikuu"
action a.yaml A1 "${common[@]}" "end: 2026-09-30" "milestones: {m1: {title: Sopimus, date: 2026-05-31}}" \
  "updates: {2026-04-20: {text: Sopimus viipyy, by: it, reason: Toimittaja vastasi myöhään}}"
action b.yaml A2 "${common[@]}" "end: 2026-08-31" \
  "updates: {2026-04-20: {text: Loppu siirtyy, by: it, reason: Testaus kesti}, 2026-05-20: {text: Budjetti tarkistettu, by: it, reason: Hinta nousi}}"
land 2026-05-20 "Toukokuu"

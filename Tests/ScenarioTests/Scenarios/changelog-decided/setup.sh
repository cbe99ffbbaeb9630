. "$(dirname "$0")/../../story.sh"
# What a body decided is told with its decision, what is done has nothing left to decide, and what
# waits is for decision in the change log and in the follow-up alike: A6 moved after the one decision
# about it, A5's decision was tabled, A7 is a proposal.
begin
common=("responsible: it" "goals: T1")
action 1.yaml A1 "status: in-progress" "${common[@]}" "end: 2026-02"
action 2.yaml A2 "status: in-progress" "${common[@]}" "end: 2027-06"
action 3.yaml A3 "status: in-progress" "${common[@]}" "end: 2027-06"
action 5.yaml A5 "status: in-progress" "${common[@]}" "end: 2027-06"
action 6.yaml A6 "status: in-progress" "${common[@]}" "end: 2027-06"
land 2025-08-25 "Alku"
git tag alku
action 1.yaml A1 "status: in-progress" "${common[@]}" "end: 2026-04"
land 2026-01-28 "Siirto"
action 1.yaml A1 "status: done" "${common[@]}" "end: 2026-04" "completed: 2026-06-12"
action 2.yaml A2 "status: in-progress" "${common[@]}" "end: 2027-12"
action 3.yaml A3 "status: merged" "${common[@]}" "end: 2027-06" "merged-into: A2"
action 4.yaml A4 "status: planned" "${common[@]}" "start: 2027-01" "end: 2027-06"
action 5.yaml A5 "status: in-progress" "${common[@]}" "end: 2027-12"
action 6.yaml A6 "status: in-progress" "${common[@]}" "end: 2027-12"
action 7.yaml A7 "status: proposed" "${common[@]}" "end: 2027-12"
cat > decisions.yaml <<'Y'
decisions:
  d1: {body: it, date: 2026-03-02, section: 12, outcome: approved, title: Aiempi, about: A6}
  d2: {body: it, date: 2026-10-26, section: 70, outcome: approved, title: Muutos, about: [A2, A3, A4]}
  d3: {body: it, date: 2026-10-26, section: 71, outcome: tabled, title: Jätetty pöydälle, about: A5}
Y
land 2026-10-26 "Lokakuu"

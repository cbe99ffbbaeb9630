. "$(dirname "$0")/../../story.sh"
# What looks like an approval and is none, and what looks like the echo of a rename and is none.
begin 'language: en'
cat > roadmap.yaml <<'YAML'
roadmap:
  title: Digitiekartta
  languages: [fi]
  period: {start: 2026, end: 2029}
  state: approved
  operating-model: {bodies: {kh: {role: approves}}}
goals: {planned: {title: Asiointi, owner: kh}}
parties:
  kh: {title: Kunnanhallitus, kind: body}
  ict: {title: ICT, kind: unit}
  approves: {title: Kuka tahansa, kind: unit}
decisions:
  kh-1: {body: kh, date: 2029-03-01, outcome: approved, title: Ei vielä tehty}
  kh-2: {body: kh, date: 2026-03-01, title: Ei kerro mitä}
YAML
action a.yaml A1 "status: planned" "responsible: ict" "goals: planned" "start: 2026-12-10" "end: 2027-06-30"
land 2026-01-10 "Alku"
change=tk1:b177bd202df8d51b
# sign LINE...: an approval of these lines for the move of the end
sign() {
  mkdir -p .tiekartta
  printf "approvals:\n  '%s':\n    reason: Kilpailutus\n" "$change" > .tiekartta/approvals.yaml
  printf '    %s\n' "$@" >> .tiekartta/approvals.yaml
}
move() {
  action a.yaml A1 "status: planned" "responsible: ict" "goals: planned" "start: 2026-12-10" "end: 2027-12-31"
}
git checkout --quiet -b future main; move; sign "decision: kh-1"; land 2026-03-05 "S" "Syy: K"
git checkout --quiet -b undecided main; move; sign "decision: kh-2"; land 2026-03-05 "S" "Syy: K"
# A role is never a party, whatever parties are called.
git checkout --quiet -b role main; move; sign "by: approves"; land 2026-03-05 "S" "Syy: K"
# The base has the approval already; a letter more in it does not make it another.
git checkout --quiet -b given main; sign "by: kh"; land 2026-03-04 "Vanha"
git checkout --quiet -b mended; move; sign "by: kh" "record: actions/A1"; land 2026-03-05 "S" "Syy: K"
# A goal gets a new id that is a word of the status as well.
git checkout --quiet -b echo main
sed -i 's/goals: {planned: {/goals: {cancelled: {formerly: planned, /' roadmap.yaml
action a.yaml A1 "status: cancelled" "responsible: ict" "goals: cancelled" "start: 2026-12-10" "end: 2027-06-30"
land 2026-03-05 "Tavoitteelle uusi tunnus"
# Back to a proposal, where nothing is stopped any more.
git checkout --quiet -b demoted main
action a.yaml A1 "status: proposed" "responsible: ict" "goals: planned" "start: 2026-12-10" "end: 2027-06-30"
land 2026-03-05 "Takaisin ehdotukseksi"
git checkout --quiet main

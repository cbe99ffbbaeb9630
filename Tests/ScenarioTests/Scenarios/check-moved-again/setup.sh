. "$(dirname "$0")/../../story.sh"
# The third move of one date, counted over the history; making it more exact does not count.
begin 'language: en'
cat > roadmap.yaml <<'YAML'
roadmap: {title: Digitiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: approved}
parties: {ict: {title: ICT, kind: unit}}
YAML
move() { action a.yaml A1 "status: in-progress" "responsible: ict" "end: $2"; land "$1" "Siirto" "Syy: Toimittaja"; }
move 2026-01-10 2026-06
move 2026-02-10 2026-06-30
move 2026-03-10 2026-07-15
git checkout --quiet -b second; move 2026-03-20 2026-08-15
git checkout --quiet main; git merge --quiet --ff-only second
git checkout --quiet -b third; move 2026-04-20 2026-09-15
git checkout --quiet -b earlier main; move 2026-04-20 2026-08-10
git checkout --quiet main

. "$(dirname "$0")/../../story.sh"
# Without a repository there is no history to wait for.
printf 'format: 1\n' > tiekartta.yaml
action a.yaml A1 "status: in-progress" "responsible: ict" "goals: T1" "end: 2027-Q1" "description: Asia"
printf 'goals:\n  T1: {title: Asiointi on helppoa}\nparties:\n  ict: {title: Tietohallinto, kind: unit}\n' > roadmap.yaml
printf 'roadmap: {title: Tiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: draft}\n' >> roadmap.yaml
# Nor in a repository that only keeps other things.
mkdir muu
git -C muu init --quiet --initial-branch=main .
git -C muu commit --quiet --allow-empty -m "Muuta"
mkdir muu/tiekartta
cp ./*.yaml muu/tiekartta/

. "$(dirname "$0")/../../story.sh"
. "$(dirname "$0")/../../gate.sh"
# A commit is judged by what git keeps of it, and uncommitted work by the files alone.
begin 'language: en'
roadmap .
land 2026-01-10 "Alku"
raw() { git update-index --add --cacheinfo "100644,$(git hash-object -w --no-filters --stdin),$1"; }
turn topic
printf 'actions.yaml text working-tree-encoding=UTF-7\n' | raw .gitattributes
raw actions.yaml <<'YAML'
actions:
  A1:
    title: Asiointi
    goals: T1
    status: planned
    responsible: ict
    start: 2026-05-01
    tags: *nope
    description: "
    end: 2026-06-30
    official-title: a"
YAML
at 2026-03-01 git commit --quiet -m "Toinen koodaus" -m "Reason: ei mitään"
git clone --quiet . clean
sleep 0.05; touch clean/.git/index
git clone --quiet . work
lose work
git clone --quiet --branch main . flagged
cd flagged; git checkout --quiet -b turha; git commit --quiet --allow-empty -m "Tyhjä"
git update-index --assume-unchanged actions.yaml; lose .; cd ..
git clone --quiet --branch main . ignored
cd ignored; printf 'oma.yaml\n' > .git/info/exclude; printf 'goals:\n  T2: {title: Turvallisuus}\n' > oma.yaml

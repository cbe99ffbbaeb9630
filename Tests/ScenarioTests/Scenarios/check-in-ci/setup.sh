. "$(dirname "$0")/../../story.sh"
. "$(dirname "$0")/../../gate.sh"
# In a run that a forge started the commit is judged, whatever lies in the folder.
begin 'language: en'
roadmap .
land 2026-01-10 "Alku"
git checkout --quiet -b topic; lose .; land 2026-03-01 "Siirto" "Reason: toimittaja"
git init --quiet --initial-branch=topic ci; cd ci
git remote add origin file://"$(dirname "$PWD")"
git fetch --quiet --no-tags origin main:refs/remotes/origin/main topic:refs/remotes/origin/topic
git checkout --quiet --detach origin/topic
git show origin/main:actions.yaml > actions.yaml
git tag main; git tag origin/main
git branch origin/main
cd ..; cp -r ci lacking; git -C lacking update-ref -d refs/remotes/origin/main
cp -r ci itself; git -C itself checkout --quiet --detach --force refs/remotes/origin/main

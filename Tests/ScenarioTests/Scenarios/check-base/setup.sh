. "$(dirname "$0")/../../story.sh"
. "$(dirname "$0")/../../gate.sh"
# The base is a branch by its full name; without one nothing passes.
begin 'language: en'
roadmap .
land 2026-01-10 "Alku"
git checkout --quiet -b topic; lose .; land 2026-03-01 "Siirto" "Reason: toimittaja"
git tag main; git tag merkki
git clone --quiet --no-tags . cloned; git -C cloned symbolic-ref --delete refs/remotes/origin/HEAD
git -C cloned fetch --quiet origin topic:refs/remotes/origin/HEAD
git -C cloned tag origin/main
git clone --quiet --no-tags --single-branch --branch topic . alone
git -C alone symbolic-ref --quiet --delete refs/remotes/origin/HEAD || true
cp -r cloned both; git -C both update-ref refs/remotes/origin/master origin/topic

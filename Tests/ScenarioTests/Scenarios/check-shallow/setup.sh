. "$(dirname "$0")/../../story.sh"
# Where the history is cut off nobody can tell how often a date moved.
mkdir origin && cd origin
begin
move() { action a.yaml A1 "status: planned" "responsible: ict" "end: $2"; land "$1" "Siirto"; }
move 2026-01-10 2026-06-30
git tag v1
move 2026-01-20 2026-06-15
move 2026-02-10 2026-07-31
move 2026-03-10 2026-08-31
git checkout --quiet -b topic
move 2026-04-10 2026-09-15
cd ..
origin=file://$PWD/origin
git clone --quiet --depth 3 --no-single-branch --branch topic "$origin" cut
git clone --quiet --depth 1 --no-single-branch --branch topic "$origin" parted
git clone --quiet --depth 1 --branch topic "$origin" alone
# What the messages advise does help.
git clone --quiet --depth 1 --branch topic "$origin" mended
git -C mended fetch --quiet --unshallow --tags origin '+refs/heads/*:refs/remotes/origin/*'

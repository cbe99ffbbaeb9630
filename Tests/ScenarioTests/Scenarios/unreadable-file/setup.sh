ln -s no-such-file gone.yaml
ln -s / outside

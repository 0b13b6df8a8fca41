process.stderr.write('article-annotator: no command yet\n');
process.exitCode = 2;

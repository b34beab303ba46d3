"""Makes git repositories for tests: repository.py FOLDER COMMAND...

Commands: init; write FILE TEXTFILE; replace FILE OLD NEW; move FILE TO;
remove FILE; stage FILE; commit MESSAGE; branch NAME; switch NAME. Several are
separated by 'then'. Uses no configuration of the user.
"""

import os
import shutil
import subprocess
import sys

folder = sys.argv[1]
environment = dict(
    os.environ,
    GIT_CONFIG_GLOBAL=os.devnull,
    GIT_CONFIG_NOSYSTEM="1",
    GIT_AUTHOR_NAME="Test",
    GIT_AUTHOR_EMAIL="test@example.com",
    GIT_COMMITTER_NAME="Test",
    GIT_COMMITTER_EMAIL="test@example.com",
)


def git(*arguments):
    subprocess.run(
        ("git",) + arguments, cwd=folder, env=environment, check=True
    )


def path(name):
    return os.path.join(folder, name)


def run(command, *arguments):
    if command == "init":
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        git("init", "-q", "-b", "main")
    elif command == "write":
        os.makedirs(os.path.dirname(path(arguments[0])), exist_ok=True)
        shutil.copyfile(arguments[1], path(arguments[0]))
    elif command == "replace":
        with open(path(arguments[0])) as file:
            text = file.read()
        if arguments[1] not in text:
            sys.exit("no '%s' in %s" % (arguments[1], arguments[0]))
        with open(path(arguments[0]), "w") as file:
            file.write(text.replace(arguments[1], arguments[2]))
    elif command == "move":
        os.makedirs(os.path.dirname(path(arguments[1])), exist_ok=True)
        git("mv", *arguments)
    elif command == "remove":
        os.remove(path(arguments[0]))
    elif command == "stage":
        git("add", *arguments)
    elif command == "commit":
        git("add", "-A")
        git("commit", "-q", "-m", arguments[0])
    elif command == "branch":
        git("switch", "-q", "-c", arguments[0])
    elif command == "switch":
        git("switch", "-q", arguments[0])
    else:
        sys.exit("no command " + command)


command = []
for word in sys.argv[2:] + ["then"]:
    if word == "then":
        run(*command)
        command = []
    else:
        command.append(word)

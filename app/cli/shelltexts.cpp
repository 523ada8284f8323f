// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shelltexts.h"

#include "cli/console.h"

#include <CLI/CLI.hpp>
#include <QByteArrayList>

namespace jiaoshu::cli {

namespace {

/** An option as a shell sees it. */
struct Choice
{
    QByteArray name; ///< with its dashes; empty for what stands without one
    QByteArray about;
    QByteArray placeholder; ///< of a name that stands without dashes
    QByteArrayList values;  ///< that it may have; none: any
    bool takesValue = false;
    bool isRequired = false;
};

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

/** The words in braces of "TEXT:{csv,tsv}". */
QByteArrayList valuesIn(const QByteArray &type)
{
    const qsizetype begin = type.indexOf('{');
    const qsizetype end = type.indexOf('}', begin);
    return begin < 0 || end < 0 ? QByteArrayList() : type.mid(begin + 1, end - begin - 1).split(',');
}

QList<Choice> optionsOf(const CLI::App &part)
{
    QList<Choice> options;
    for (const CLI::Option *option : part.get_options({})) {
        Choice choice;
        choice.about = bytes(option->get_description());
        choice.takesValue = option->get_items_expected_max() > 0;
        choice.isRequired = option->get_required();
        choice.values = valuesIn(bytes(option->get_type_name()));
        if (!option->get_lnames().empty())
            choice.name = "--" + bytes(option->get_lnames().front());
        else
            choice.placeholder = bytes(option->get_name(true));
        options.append(choice);
    }
    // Those of a group that has no name of its own are the command's; it has a --help as well.
    for (const CLI::App *group :
         part.get_subcommands([](const CLI::App *own) { return own->get_name().empty(); })) {
        for (const Choice &choice : optionsOf(*group)) {
            if (choice.name != "--help")
                options.append(choice);
        }
    }
    return options;
}

std::vector<const CLI::App *> commandsOf(const CLI::App &program)
{
    std::vector<const CLI::App *> commands;
    for (const CLI::App *command : program.get_subcommands([](const CLI::App *) { return true; })) {
        if (!command->get_group().empty()) // a hidden one has none
            commands.push_back(command);
    }
    return commands;
}

QByteArrayList namesOf(const QList<Choice> &options)
{
    QByteArrayList names;
    for (const Choice &option : options) {
        if (!option.name.isEmpty())
            names.append(option.name);
    }
    return names;
}

QByteArray bashFor(const CLI::App &program)
{
    QByteArrayList commands;
    QByteArray cases;
    for (const CLI::App *command : commandsOf(program)) {
        commands.append(bytes(command->get_name()));
        const QList<Choice> options = optionsOf(*command);
        cases += "    " + commands.last() + ")\n      case $previous in\n";
        for (const Choice &option : options) {
            if (!option.name.isEmpty() && option.takesValue && !option.values.isEmpty())
                cases += "      " + option.name + ") COMPREPLY=($(compgen -W '" + option.values.join(' ') +
                         "' -- \"$current\")); return ;;\n";
        }
        cases += "      esac\n      [[ $current == -* ]] && COMPREPLY=($(compgen -W '" +
                 namesOf(options).join(' ') + "' -- \"$current\")) ;;\n";
    }
    return "# bash completion of jiaoshu-cli, made from its own options\n"
           "_jiaoshu_cli() {\n"
           "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= word\n"
           "  COMPREPLY=()\n"
           "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "    [[ $word != -* ]] && { command=$word; break; }\n"
           "  done\n"
           "  case $command in\n"
           "    '') COMPREPLY=($(compgen -W '" +
           (commands + namesOf(optionsOf(program))).join(' ') + "' -- \"$current\")) ;;\n" + cases +
           "  esac\n"
           "}\n"
           "complete -o default -F _jiaoshu_cli jiaoshu-cli\n";
}

QByteArray inSingleQuotes(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

/** One argument of zsh's _arguments. */
QByteArray zshSpec(const Choice &option)
{
    QByteArray about = option.about;
    about.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]").replace(':', "\\:");
    const QByteArray values =
        option.values.isEmpty() ? QByteArray("_files") : QByteArray('(' + option.values.join(' ') + ')');
    if (option.name.isEmpty())
        return inSingleQuotes("*:" + option.placeholder + ':' + values);
    return inSingleQuotes(option.name + '[' + about + ']' +
                          (option.takesValue ? QByteArray(":value:" + values) : QByteArray()));
}

QByteArray zshFor(const CLI::App &program)
{
    QByteArray described;
    QByteArray cases;
    for (const CLI::App *command : commandsOf(program)) {
        const QByteArray name = bytes(command->get_name());
        QByteArray about = bytes(command->get_description());
        described += "        " + inSingleQuotes(QByteArray(name + ':' + about.replace(':', "\\:"))) + '\n';
        QByteArrayList specs;
        for (const Choice &option : optionsOf(*command))
            specs.append(zshSpec(option));
        cases += "        " + name + ") _arguments \\\n          " + specs.join(" \\\n          ") + " ;;\n";
    }
    QByteArrayList own;
    for (const Choice &option : optionsOf(program))
        own.append(zshSpec(option));
    return "#compdef jiaoshu-cli\n"
           "# zsh completion of jiaoshu-cli, made from its own options\n"
           "_jiaoshu-cli() {\n"
           "  local context state line\n"
           "  typeset -A opt_args\n"
           "  _arguments -C " +
           own.join(' ') +
           " '1:command:->command' '*::argument:->argument'\n"
           "  case $state in\n"
           "    command)\n"
           "      local -a commands\n"
           "      commands=(\n" +
           described +
           "      )\n"
           "      _describe command commands ;;\n"
           "    argument)\n"
           "      case $words[1] in\n" +
           cases +
           "      esac ;;\n"
           "  esac\n"
           "}\n"
           "if [ \"$funcstack[1]\" = _jiaoshu-cli ]; then _jiaoshu-cli \"$@\"; else compdef _jiaoshu-cli "
           "jiaoshu-cli; fi\n";
}

QByteArray fishFor(const CLI::App &program)
{
    const auto quoted = [](QByteArray text) -> QByteArray {
        return '\'' + text.replace('\\', "\\\\").replace('\'', "\\'") + '\'';
    };
    QByteArray lines = "# fish completion of jiaoshu-cli, made from its own options\n";
    const auto add = [&](const QByteArray &when, const Choice &option) {
        if (option.name.isEmpty())
            return;
        lines += "complete -c jiaoshu-cli -n " + quoted(when) + " -l " + option.name.mid(2);
        if (option.takesValue)
            lines += option.values.isEmpty() ? QByteArray(" -r")
                                             : QByteArray(" -x -a " + quoted(option.values.join(' ')));
        lines += " -d " + quoted(option.about) + '\n';
    };
    for (const Choice &option : optionsOf(program))
        add("__fish_use_subcommand", option);
    for (const CLI::App *command : commandsOf(program)) {
        const QByteArray name = bytes(command->get_name());
        lines += "complete -c jiaoshu-cli -f -n __fish_use_subcommand -a " + name + " -d " +
                 quoted(bytes(command->get_description())) + '\n';
        for (const Choice &option : optionsOf(*command))
            add("__fish_seen_subcommand_from " + name, option);
    }
    return lines;
}

/** Text for man(7): no letter of it is taken for its language. */
QByteArray roff(QByteArray text)
{
    text.replace('\\', "\\e").replace('-', "\\-").replace("'", "\\(aq");
    return text.startsWith('.') ? QByteArray("\\&" + text) : text;
}

QByteArray paragraphs(const QByteArray &text)
{
    QByteArray lines = ".nf\n";
    for (const QByteArray &line : text.split('\n'))
        lines += roff(line) + '\n';
    return lines + ".fi\n";
}

QByteArray manualOf(const CLI::App &command)
{
    QByteArray lines =
        ".SS " + roff(bytes(command.get_name())) + '\n' + roff(bytes(command.get_description())) + ".\n";
    for (const Choice &option : optionsOf(command)) {
        lines += ".TP\n\\fB" + roff(option.name.isEmpty() ? option.placeholder : option.name) + "\\fR";
        if (!option.values.isEmpty())
            lines += ' ' + roff(option.values.join('|'));
        else if (option.takesValue && !option.name.isEmpty())
            lines += " \\fIVALUE\\fR";
        lines += '\n' + roff(option.about) + (option.isRequired ? " (required)" : "") + '\n';
    }
    if (!command.get_footer().empty())
        lines += ".PP\n" + paragraphs(bytes(command.get_footer()));
    return lines;
}

} // namespace

QByteArray completionFor(const CLI::App &program, const std::string &shell)
{
    return shell == "bash" ? bashFor(program) : shell == "zsh" ? zshFor(program) : fishFor(program);
}

QByteArray manualPage(const CLI::App &program)
{
    QByteArray lines =
        ".TH JIAOSHU\\-CLI 1 \"\" \"Jiaoshu " JIAOSHU_VERSION "\" \"User Commands\"\n"
        ".SH NAME\njiaoshu\\-cli \\- turns news articles into verified data\n"
        ".SH SYNOPSIS\n.B jiaoshu\\-cli\n.I COMMAND\n[\\fIOPTION\\fR]... [\\fIFILE\\fR]...\n"
        ".SH DESCRIPTION\n" +
        roff(bytes(program.get_description())) +
        "\nResults are written to standard output as JSON Lines unless a command says otherwise, what went "
        "wrong to\nstandard error. Offsets are counted in Unicode code points.\n.SH COMMANDS\n";
    for (const CLI::App *command : commandsOf(program))
        lines += manualOf(*command);
    return lines + ".SH EXIT STATUS\n.TP\n0\nDone.\n.TP\n1\nSome input failed: each is named on standard "
                   "error, and the "
                   "rest was done.\n.TP\n2\nWrong usage; nothing was done.\n";
}

CLI::App *ShellTextCommand::declare(CLI::App &program)
{
    m_program = &program;
    CLI::App *part =
        program.add_subcommand("shell-text", "Print the completion for a shell, or the manual page");
    part->group(""); // for the build and for packagers
    part->add_option("WHAT", m_what, "bash, zsh, fish or man")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish", "man"}));
    return part;
}

ExitCode ShellTextCommand::run()
{
    const QByteArray text = m_what == "man" ? manualPage(*m_program) : completionFor(*m_program, m_what);
    printLine(text.chopped(1)); // printLine() writes the line end
    return ExitCode::Done;
}

} // namespace jiaoshu::cli

using System.Text;
using Kantoku.Cli;
using Kantoku.Cli.Output;

if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

var terminal = Terminal.OfProcess();
using var interruption = new Interruption(terminal);
return await CommandLine.RunAsync(args, terminal, interruption.Token);

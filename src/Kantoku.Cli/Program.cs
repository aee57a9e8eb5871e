using System.Text;
using Kantoku.Cli;
using Kantoku.Cli.Output;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interruption = new Interruption();
return await CommandLine.RunAsync(args, Terminal.OfProcess(), interruption.Token);

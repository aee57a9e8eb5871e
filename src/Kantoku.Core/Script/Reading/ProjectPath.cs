namespace Kantoku.Core.Script.Reading;

/// <summary>A path written in a script or bible is relative and stays inside the project's folder.</summary>
internal static class ProjectPath
{
    public static bool StaysInside(string path)
    {
        if (path.Length == 0 || path[0] is '/' or '\\' or '~' || (path.Length > 1 && path[1] == ':'))
        {
            return false;
        }

        var depth = 0;
        foreach (var part in path.Split('/', '\\'))
        {
            depth += part switch { "" or "." => 0, ".." => -1, _ => 1 };
            if (depth < 0)
            {
                return false;
            }
        }

        return depth > 0;
    }
}

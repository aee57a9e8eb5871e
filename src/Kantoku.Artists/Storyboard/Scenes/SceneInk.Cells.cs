using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>Rows of equal cells on a wall: windows, drawers, tiles, goods.</summary>
internal readonly record struct CellGrid
{
    /// <summary>Lower left corner of the field.</summary>
    public required Vector3 Corner { get; init; }

    /// <summary>The field's whole width as a direction.</summary>
    public required Vector3 Across { get; init; }

    /// <summary>The field's whole height as a direction.</summary>
    public required Vector3 Up { get; init; }

    public required int Columns { get; init; }

    public required int Rows { get; init; }

    /// <summary>Share of a cell's width and height that is filled.</summary>
    public float FillAcross { get; init; }

    public float FillUp { get; init; }

    public required float Density { get; init; }

    /// <summary>Share of cells of the other density.</summary>
    public float OtherShare { get; init; }

    public float OtherDensity { get; init; }

    /// <summary>Densities are printed as they are, whatever the light.</summary>
    public bool Glowing { get; init; }

    public bool Outlined { get; init; }

    public ulong Seed { get; init; }
}

/// <content>Many small equal areas, filled in two strokes of the brush.</content>
internal sealed partial class SceneInk
{
    private const float SmallestCell = 2.2f;
    private const float SmallestOutlinedCell = 7;
    private readonly SKPath plainCells = new();
    private readonly SKPath otherCells = new();

    public void Cells(CellGrid grid)
    {
        var centre = grid.Corner + (grid.Across / 2) + (grid.Up / 2);
        var size = MathF.Min(grid.Across.Length() / grid.Columns, grid.Up.Length() / grid.Rows);
        if (!Shows(centre, size, SmallestCell))
            return;
        var outlined = grid.Outlined && Shows(centre, size, SmallestOutlinedCell);
        var random = new InkRandom(grid.Seed, "cells");
        for (var row = 0; row < grid.Rows; row++)
        {
            for (var column = 0; column < grid.Columns; column++)
                AddCell(grid, column, row, random.Chance(grid.OtherShare) ? otherCells : plainCells, outlined);
        }

        FillCells(plainCells, grid.Density, grid.Glowing);
        FillCells(otherCells, grid.OtherDensity, grid.Glowing);
    }

    private void AddCell(CellGrid grid, int column, int row, SKPath path, bool outlined)
    {
        var across = grid.Across / grid.Columns;
        var up = grid.Up / grid.Rows;
        var corner = grid.Corner + (across * (column + ((1 - grid.FillAcross) / 2)))
            + (up * (row + ((1 - grid.FillUp) / 2)));
        var (wide, high) = (across * grid.FillAcross, up * grid.FillUp);
        Span<Vector2> picture = stackalloc Vector2[8];
        var count = Project([corner, corner + wide, corner + wide + high, corner + high], picture);
        if (count < 3 || !Touches(picture[..count]))
            return;
        path.MoveTo(picture[0].X, picture[0].Y);
        for (var i = 1; i < count; i++)
            path.LineTo(picture[i].X, picture[i].Y);
        path.Close();
        if (outlined)
            AddEdges(picture[..count]);
    }

    private void FillCells(SKPath cells, float density, bool glowing)
    {
        if (cells.PointCount == 0)
            return;
        var tone = density >= 0.97f ? Tone.Black : glowing ? Plain(density) : Light.Tone(density);
        Canvas.Fill(cells, tone);
        cells.Rewind();
    }

    private static Tone Plain(float density) => density < 0.02f ? Tone.White : Tone.Flat(density);
}

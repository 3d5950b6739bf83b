"""What if: a sale looked at before it is made, and cost-basis methods side by side."""

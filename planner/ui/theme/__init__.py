"""How the window looks: colours, sizes, fonts and icons by their purpose."""

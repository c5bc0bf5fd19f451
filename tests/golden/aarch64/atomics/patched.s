	.arch armv8-a
	.file	"patched.c"
	.text
	.global	__aarch64_ldadd4_acq_rel
	.align	2
	.p2align 4,,11
	.global	add
	.type	add, %function
add:
.LFB0:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	adrp	x1, .LANCHOR0
	mov	w0, 2
	mov	x29, sp
	add	x1, x1, :lo12:.LANCHOR0
	bl	__aarch64_ldadd4_acq_rel
	ldp	x29, x30, [sp], 16
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	add	w0, w0, 2
	ret
	.cfi_endproc
.LFE0:
	.size	add, .-add
	.global	count
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	count, %object
	.size	count, 4
count:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits

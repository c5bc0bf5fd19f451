	.file	"orig.cc"
	.text
	.section	.text._ZN4baseD2Ev,"axG",@progbits,_ZN4baseD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4baseD2Ev
	.type	_ZN4baseD2Ev, @function
_ZN4baseD2Ev:
.LFB1:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE1:
	.size	_ZN4baseD2Ev, .-_ZN4baseD2Ev
	.weak	_ZN4baseD1Ev
	.set	_ZN4baseD1Ev,_ZN4baseD2Ev
	.section	.text._ZN4base5valueEv,"axG",@progbits,_ZN4base5valueEv,comdat
	.align 2
	.p2align 4
	.weak	_ZN4base5valueEv
	.type	_ZN4base5valueEv, @function
_ZN4base5valueEv:
.LFB4:
	.cfi_startproc
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE4:
	.size	_ZN4base5valueEv, .-_ZN4base5valueEv
	.section	.text._ZN4baseD0Ev,"axG",@progbits,_ZN4baseD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4baseD0Ev
	.type	_ZN4baseD0Ev, @function
_ZN4baseD0Ev:
.LFB3:
	.cfi_startproc
	movl	$8, %esi
	jmp	_ZdlPvm@PLT
	.cfi_endproc
.LFE3:
	.size	_ZN4baseD0Ev, .-_ZN4baseD0Ev
	.text
	.p2align 4
	.globl	_Z1fP4base
	.type	_Z1fP4base, @function
_Z1fP4base:
.LFB5:
	.cfi_startproc
	movq	(%rdi), %rax
	leaq	_ZN4base5valueEv(%rip), %rdx
	movq	16(%rax), %rax
	cmpq	%rdx, %rax
	jne	.L7
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	jmp	*%rax
	.cfi_endproc
.LFE5:
	.size	_Z1fP4base, .-_Z1fP4base
	.p2align 4
	.globl	_Z1gv
	.type	_Z1gv, @function
_Z1gv:
.LFB6:
	.cfi_startproc
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE6:
	.size	_Z1gv, .-_Z1gv
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
